"""What an output folder knows of itself: what its documents are made of, and whose each file is."""
