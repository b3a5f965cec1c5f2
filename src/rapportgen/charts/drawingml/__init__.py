"""Charts that Word and PowerPoint draw themselves, each with a workbook of its figures."""
