package kefu.customer.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.contact.PhoneBook;
import kefu.customer.file.MasterData;
import kefu.customer.secrecy.Archive;
import kefu.customer.secrecy.ArchivePart;
import kefu.customer.secrecy.OpenedFile;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** Shows profiles and takes what was collected; the file of an institution is a draft until its basics are told. */
@ApplicationScoped
public class ProfileDesk {

    private final Profiles profiles;
    private final Archive archive;
    private final MasterData masterData;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final PhoneBook phones;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ProfileDesk(
            Profiles profiles,
            Archive archive,
            MasterData masterData,
            MergePatch patches,
            Preconditions preconditions,
            PhoneBook phones,
            CurrentCaller caller,
            BusinessDay day) {
        this.profiles = profiles;
        this.archive = archive;
        this.masterData = masterData;
        this.patches = patches;
        this.preconditions = preconditions;
        this.phones = phones;
        this.caller = caller;
        this.day = day;
    }

    @Transactional
    Answer<ProfileView> get(UUID customerId, @Nullable String purpose) {
        OpenedFile file = archive.read(customerId, ArchivePart.PROFILE, purpose);
        return shown(file, profiles.findByIdOptional(customerId));
    }

    @Transactional
    Answer<ProfileView> change(UUID customerId, JsonNode patch) {
        OpenedFile file = archive.hold(customerId);
        Optional<ProfileRow> known = profiles.findByIdOptional(customerId);
        preconditions.require(known.map(ProfileRow::version).orElse(0L));
        return shown(file, Optional.of(keyIn(customerId, known, patch)));
    }

    /** Keys in what was supplied; what the profile cannot take is refused as if it had been a patch. */
    @Transactional
    public void enter(UUID customerId, JsonNode supplied) {
        archive.hold(customerId);
        keyIn(customerId, profiles.findByIdOptional(customerId), supplied);
    }

    private ProfileRow keyIn(UUID customerId, Optional<ProfileRow> known, JsonNode patch) {
        Profile changed = patches.apply(known.map(ProfileRow::profile).orElse(Profile.EMPTY), patch, Profile.class);
        changed.check(phones, day.today());
        String operator = caller.get().operator();
        ProfileRow row = known.orElseGet(() -> new ProfileRow(customerId, changed, operator, day.now()));
        row.tell(changed, operator, day.now());
        profiles.persistAndFlush(row);
        masterData.profiled(customerId, changed.basics().missing().isEmpty());
        archive.touch(customerId);
        return row;
    }

    private Answer<ProfileView> shown(OpenedFile file, Optional<ProfileRow> row) {
        Profile told = row.map(ProfileRow::profile).orElse(Profile.EMPTY);
        Profile permitted = file.credit() ? told : told.withoutTrade();
        ProfileView view = ProfileView.of(
                file.id(),
                file.masked() ? permitted.masked() : permitted,
                file.institution() ? told.basics().missing() : List.of(),
                file.masked());
        return new Answer<>(view, row.map(ProfileRow::version).orElse(0L));
    }
}
