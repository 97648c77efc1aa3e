package kefu.billing.rebate;

import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** Published: the rebate of a partner's month was reported, in time or late; again where the figures were put right since. */
record RebateReported(
        UUID statementId,
        String number,
        String partner,
        String month,
        Money turnover,
        Money rebate,
        LocalDate dueDate,
        @Nullable LocalDate reportedOn,
        boolean late) {

    static final String TYPE = "billing.rebate.reported.v1";
}
