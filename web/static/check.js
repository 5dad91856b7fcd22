// The page that checks a draft.
