"""Writes page values, one module for each surface: for the site engine, and as a file that stands alone."""
