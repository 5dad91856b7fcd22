// Size of the text, paper or night, and the place in the text, remembered in this browser alone.
