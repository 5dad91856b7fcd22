// What a link leads to, shown beside it on hover, focus and touch.
