"""What can be said about a file: places, rules and diagnostics. Errors are values until the edge."""
