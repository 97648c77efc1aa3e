package kefu.billing.settlement;

import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The cashier keys the volume in (录入).
 *
 * @param volume as it stands on the paper; if given it must be the statement's
 */
public record EnterSettlement(@Nullable Quantity volume) {}
