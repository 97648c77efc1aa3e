package kefu.samples.crm;

import org.jspecify.annotations.Nullable;

/**
 * What this program reads of a customer file; the suite tells more, which is none of its business.
 *
 * @param masked whether phone and identity numbers are shown in part only, because the token may not know them
 */
record CustomerFile(
        String id,
        String number,
        @Nullable String externalId,
        String name,
        @Nullable String registrationNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String industry,
        boolean masked) {

    /** A masked value is no news: what the CRM knows stays. */
    Account account(@Nullable Account known) {
        return masked
                ? new Account(
                        name,
                        known == null ? null : known.registrationNumber(),
                        known == null ? null : known.phone(),
                        address,
                        industry)
                : new Account(name, registrationNumber, phone, address, industry);
    }

    /** Customers who were not born in the CRM are known there by their number. */
    String key() {
        return externalId == null ? number : externalId;
    }
}
