"""Charts as SVG: geometry that is data, drawn from the templates in the folder parts."""
