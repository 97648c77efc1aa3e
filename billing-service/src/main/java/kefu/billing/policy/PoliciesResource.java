package kefu.billing.policy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.billing.charge.ChargePolicy;
import kefu.billing.discount.DiscountPolicy;
import kefu.billing.office.Books;
import kefu.billing.office.GasPolicy;
import kefu.platform.identity.Allowed;

/** The policies over HTTP: every operator may know the rules he works under. */
@Path("/api/v1/policies")
@Allowed
public class PoliciesResource {

    private final GasPolicy gas;
    private final ChargePolicy charge;
    private final DiscountPolicy discount;
    private final Books books;

    PoliciesResource(GasPolicy gas, ChargePolicy charge, DiscountPolicy discount, Books books) {
        this.gas = gas;
        this.charge = charge;
        this.discount = discount;
        this.books = books;
    }

    @GET
    public PoliciesView get() {
        return PoliciesView.of(gas, charge, discount, books);
    }
}
