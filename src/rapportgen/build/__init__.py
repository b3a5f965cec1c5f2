"""Projects in, documents out: what to build, building it, writing it so that nothing is lost."""
