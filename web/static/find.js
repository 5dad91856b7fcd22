// Finding words in the policy that is open.
