"""Files of Word and PowerPoint: what the writers of both share when they fill a package of XML."""
