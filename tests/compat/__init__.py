"""The older client's surface."""
