package kefu.ticket.merging;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a merge is undone, for the history. */
record MergeReason(@Nullable @Size(max = 2000) String reason) {}
