package kefu.ticket.preset;

import org.jspecify.annotations.Nullable;

/**
 * That a macro is to be applied.
 *
 * @param dryRun only show what the ticket would be
 */
record ApplyMacro(@Nullable Boolean dryRun) {}
