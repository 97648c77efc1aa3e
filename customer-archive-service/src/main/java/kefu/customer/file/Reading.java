package kefu.customer.file;

/** A file somebody may read, and whether identifiers must be masked for him. */
record Reading(CustomerFile file, boolean masked) {}
