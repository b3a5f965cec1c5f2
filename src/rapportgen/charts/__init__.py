"""Charts as pictures: what the writers share when they draw the figures of a Document."""
