// Comparing editions.
