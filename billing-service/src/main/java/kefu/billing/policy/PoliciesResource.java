package kefu.billing.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.billing.charge.ChargePolicy;
import kefu.billing.discount.DiscountPolicy;
import kefu.billing.dunning.DunningPolicy;
import kefu.billing.office.Books;
import kefu.billing.office.GasPolicy;
import kefu.billing.rebate.RebatePolicy;
import kefu.billing.renewal.RenewalPolicy;
import kefu.billing.report.RatePolicy;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The policies over HTTP: every operator may know the rules he works under. */
@Path("/api/v1/policies")
@Allowed
public class PoliciesResource {

    private final GasPolicy gas;
    private final DunningPolicy dunning;
    private final ChargePolicy charge;
    private final DiscountPolicy discount;
    private final RenewalPolicy renewal;
    private final RebatePolicy rebate;
    private final RatePolicy rates;
    private final Books books;

    PoliciesResource(
            GasPolicy gas,
            DunningPolicy dunning,
            ChargePolicy charge,
            DiscountPolicy discount,
            RenewalPolicy renewal,
            RebatePolicy rebate,
            RatePolicy rates,
            Books books) {
        this.gas = gas;
        this.dunning = dunning;
        this.charge = charge;
        this.discount = discount;
        this.renewal = renewal;
        this.rebate = rebate;
        this.rates = rates;
        this.books = books;
    }

    @GET
    @Operation(summary = "Reading days, terms of payment, targets and what else is set, as in force")
    public PoliciesView get() {
        return PoliciesView.of(gas, dunning, charge, discount, renewal, rebate, rates, books);
    }
}
