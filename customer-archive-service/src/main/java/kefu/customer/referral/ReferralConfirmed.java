package kefu.customer.referral;

import java.util.UUID;

/**
 * {@code customer.referral.confirmed.v1}, about the customer who brought another.
 *
 * @param confirmedReferrals how many of his referrals are confirmed by now
 */
record ReferralConfirmed(UUID referralId, int confirmedReferrals) {

    static final String TYPE = "customer.referral.confirmed.v1";
}
