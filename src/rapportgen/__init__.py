"""Documents for Swedish samordningsförbund, generated from one YAML file per project."""

__version__ = "0.1.0"
