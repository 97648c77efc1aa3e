package kefu.customer.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import kefu.customer.Findings;
import kefu.customer.contact.PhoneBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything told of a customer beside his master data; what was never told is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProfileChange")
record Profile(
        @Valid Basics basics,
        @Valid Characteristics characteristics,
        @Valid Business business,
        @Valid Trade trade,
        @Valid Household household) {

    static final Profile EMPTY =
            new Profile(Basics.NONE, Characteristics.NONE, Business.NONE, Trade.NONE, Household.NONE);

    /** A part that is left out tells nothing. */
    @SuppressWarnings("ConstantValue") // JSON leaves out what is not told
    Profile {
        basics = basics == null ? Basics.NONE : basics;
        characteristics = characteristics == null ? Characteristics.NONE : characteristics;
        business = business == null ? Business.NONE : business;
        trade = trade == null ? Trade.NONE : trade;
        household = household == null ? Household.NONE : household;
    }

    void check(PhoneBook phones, LocalDate today) {
        Findings findings = new Findings().past(basics.foundedOn(), today, "/basics/foundedOn");
        household.check(phones, today, findings);
        findings.refuse();
    }

    /** As it is shown to who may not see people and numbers in clear. */
    Profile masked() {
        return new Profile(basics.masked(), characteristics, business, trade, household.masked());
    }

    Profile withoutTrade() {
        return new Profile(basics, characteristics, business, Trade.NONE, household);
    }
}
