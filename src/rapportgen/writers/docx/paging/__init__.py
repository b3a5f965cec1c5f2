"""Pages: an estimate of where Word will end them, made from the finished body and its styles."""
