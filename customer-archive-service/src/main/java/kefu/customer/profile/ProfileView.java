package kefu.customer.profile;

import java.util.List;
import java.util.UUID;

/**
 * A profile as the caller may see it.
 *
 * @param missing what the file of an institution still has to tell, by its pointer
 * @param masked whether people and numbers are hidden from this caller
 */
record ProfileView(
        UUID customerId,
        Basics basics,
        Characteristics characteristics,
        Business business,
        Trade trade,
        Household household,
        List<String> missing,
        boolean masked) {

    static ProfileView of(UUID customerId, Profile shown, List<String> missing, boolean masked) {
        return new ProfileView(
                customerId,
                shown.basics(),
                shown.characteristics(),
                shown.business(),
                shown.trade(),
                shown.household(),
                missing,
                masked);
    }
}
