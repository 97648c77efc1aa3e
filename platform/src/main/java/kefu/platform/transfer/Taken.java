package kefu.platform.transfer;

import java.util.List;

/**
 * What became of the next rows of an import.
 *
 * @param progress how far it is after them
 * @param isEnd whether there were none any more
 */
record Taken(ImportJob.Progress progress, List<ImportFaults.Fault> faults, boolean isEnd) {}
