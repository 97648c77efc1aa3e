package kefu.samples.crm;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What both systems know of a customer: the fields that are mirrored, and no others. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Account(
        String name,
        @Nullable String registrationNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String industry) {}
