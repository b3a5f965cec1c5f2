"""Where the work is done: in this process, in processes of this computer, or on a cluster."""
