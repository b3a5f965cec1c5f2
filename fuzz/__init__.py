"""Files that try to break the program: extreme ones, mutated ones and random ones."""
