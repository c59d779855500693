"""What survives what: floods, faults, restarts."""
