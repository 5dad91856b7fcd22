// The reading list and what was read last, kept in this browser alone.
