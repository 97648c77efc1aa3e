package kefu.billing.reading;

import java.util.UUID;

/** About to happen: a reading is taken back. Whoever has built on it refuses or withdraws, in the same transaction. */
public record ReadingCorrected(UUID readingId) {}
