"""Files as text: read, screened, composed into nodes that know their places."""
