package kefu.callback.attempt;

import java.util.UUID;

/** A callback has just been completed with everything the manual asks for. */
public record CallbackConcluded(UUID callback) {}
