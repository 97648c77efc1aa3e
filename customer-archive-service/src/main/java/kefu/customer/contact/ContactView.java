package kefu.customer.contact;

import java.time.Instant;
import java.util.UUID;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/** A contact as the caller may see him. */
public record ContactView(
        UUID id,
        String name,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String remark,
        Instant createdAt) {

    static ContactView of(Contact contact, PhoneBook phones, boolean masked) {
        ContactDetails known = contact.details();
        String phone = phones.show(known.phone());
        return new ContactView(
                contact.id(),
                known.name(),
                known.position(),
                masked ? Mask.NUMBER.of(phone) : phone,
                masked ? Mask.EMAIL.of(known.email()) : known.email(),
                masked ? Mask.TEXT.of(known.remark()) : known.remark(),
                contact.createdAt());
    }
}
