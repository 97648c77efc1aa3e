package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kefu.customer.Asked;
import kefu.customer.BusinessDay;
import kefu.customer.Roles;
import kefu.customer.secrecy.AccessDesk;
import kefu.customer.secrecy.AccessOutcome;
import kefu.customer.secrecy.Archive;
import kefu.customer.secrecy.ArchivePart;
import kefu.customer.secrecy.Attempt;
import kefu.customer.secrecy.Clearance;
import kefu.customer.secrecy.Consultations;
import kefu.customer.secrecy.Consultations.Consultation;
import kefu.customer.secrecy.OpenedFile;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.outbox.Outbox;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens files for reading and holds them for a change. Every read, also a refused one, leaves exactly one log entry. */
@ApplicationScoped
public class ArchiveDesk implements Archive {

    private static final int LONGEST_PURPOSE = 200;

    private final CustomerFiles files;
    private final Consultations consultations;
    private final AccessDesk log;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final BusinessDay day;

    ArchiveDesk(
            CustomerFiles files,
            Consultations consultations,
            AccessDesk log,
            Outbox outbox,
            CurrentCaller caller,
            BusinessDay day) {
        this.files = files;
        this.consultations = consultations;
        this.log = log;
        this.outbox = outbox;
        this.caller = caller;
        this.day = day;
    }

    @Override
    @Transactional
    public OpenedFile read(UUID customerId, ArchivePart part, @Nullable String purpose) {
        Reading reading = open(customerId, part, purpose);
        return opened(reading.file(), reading.masked());
    }

    @Transactional
    Reading open(UUID customerId, ArchivePart part, @Nullable String purpose) {
        requireShort(purpose);
        Caller who = caller.get();
        Optional<CustomerFile> found = files.findKept(customerId);
        boolean mayRead =
                Clearance.reads(who) && found.filter(file -> sees(who, file)).isPresent();
        boolean masked = found.filter(file -> masked(who, file)).isPresent();
        Optional<Consultation> grant = found.isEmpty() || mayRead && !masked
                ? Optional.empty()
                : consultations.findGranted(customerId, who.operator());
        if (!mayRead && grant.isEmpty()) {
            found.ifPresent(file -> log.refused(attempt(file, part, AccessOutcome.REFUSED, purpose, null), who));
            throw Clearance.reads(who) ? unknown() : notAReader();
        }
        CustomerFile file = found.orElseThrow(ArchiveDesk::unknown);
        boolean hidden = masked && grant.filter(Consultation::inClear).isEmpty();
        AccessOutcome outcome = hidden ? AccessOutcome.MASKED : AccessOutcome.GRANTED;
        UUID request = grant.map(Consultation::request).orElse(null);
        String wanted = purpose == null ? grant.map(Consultation::purpose).orElse(null) : purpose;
        log.granted(attempt(file, part, outcome, wanted, request), who);
        grant.ifPresent(given -> consultations.viewed(given.request()));
        return new Reading(file, hidden);
    }

    public static void requireShort(@Nullable String purpose) {
        if (purpose != null && purpose.length() > LONGEST_PURPOSE) {
            throw Asked.unreadable(
                    "purpose", "最长 " + LONGEST_PURPOSE + " 字", "At most " + LONGEST_PURPOSE + " characters");
        }
    }

    /** Notes that files were given out together, one entry each. */
    public void noteExported(Map<CustomerFile, Boolean> masked, @Nullable String purpose) {
        Caller who = caller.get();
        masked.forEach((file, hidden) -> log.granted(
                attempt(file, ArchivePart.EXPORT, hidden ? AccessOutcome.MASKED : AccessOutcome.GRANTED, purpose, null),
                who));
    }

    private static Refusal notAReader() {
        return CommonProblem.FORBIDDEN
                .because("您的角色不能查阅客户档案", "Your roles do not allow reading customer files")
                .with("allowedFor", Roles.READERS);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID customerId, AccessOutcome outcome, @Nullable String purpose, @Nullable UUID request) {
        files.findByIdOptional(customerId)
                .ifPresent(
                        file -> log.granted(attempt(file, ArchivePart.FILE, outcome, purpose, request), caller.get()));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteRefused(UUID customerId, @Nullable String purpose) {
        files.findKept(customerId)
                .ifPresent(file -> log.refused(
                        attempt(file, ArchivePart.FILE, AccessOutcome.REFUSED, purpose, null), caller.get()));
    }

    @Override
    @Transactional
    public void look(UUID customerId) {
        Caller who = caller.get();
        if (files.findKept(customerId).filter(file -> sees(who, file)).isEmpty()) {
            throw unknown();
        }
    }

    @Override
    @Transactional
    public OpenedFile hold(UUID customerId) {
        CustomerFile file = held(customerId);
        return opened(file, masked(caller.get(), file));
    }

    CustomerFile held(UUID customerId) {
        Caller who = caller.get();
        return files.findHeld(customerId).filter(file -> sees(who, file)).orElseThrow(ArchiveDesk::unknown);
    }

    @Override
    public boolean holdForSystem(UUID customerId) {
        return files.findHeld(customerId).isPresent();
    }

    @Override
    @Transactional
    public void touch(UUID customerId) {
        files.findByIdOptional(customerId)
                .orElseThrow(ArchiveDesk::unknown)
                .touch(caller.get().operator(), day.now());
        outbox.add(customerId, FileEvents.UPDATED, Map.of());
    }

    @Override
    public boolean exists(UUID customerId) {
        return files.findKept(customerId).isPresent();
    }

    @Override
    public boolean everExisted(UUID customerId) {
        return files.findByIdOptional(customerId).isPresent();
    }

    /** Whether identifiers are hidden from him. */
    public boolean masked(Caller who, CustomerFile file) {
        return !Clearance.FILES.inClear(who, facts(file), day.today());
    }

    boolean seenByCaller(CustomerFile file) {
        return sees(caller.get(), file);
    }

    private boolean sees(Caller who, CustomerFile file) {
        return Clearance.FILES.sees(who, facts(file), day.today());
    }

    static Clearance.Facts facts(CustomerFile file) {
        return Clearance.Facts.of(file.confidentiality(), file.details().owner());
    }

    /** Whether he may know of the customer's credit. */
    boolean showsCredit(CustomerFile file, boolean masked) {
        return !masked || Clearance.CREDIT.sees(caller.get(), facts(file), day.today());
    }

    private OpenedFile opened(CustomerFile file, boolean masked) {
        return new OpenedFile(
                file.id(),
                file.number(),
                file.version(),
                masked,
                file.details().owner(),
                showsCredit(file, masked),
                file.kind() == CustomerKind.ORGANISATION);
    }

    private static Attempt attempt(
            CustomerFile file,
            ArchivePart part,
            AccessOutcome outcome,
            @Nullable String purpose,
            @Nullable UUID request) {
        return new Attempt(
                file.id(), file.number(), part, file.confidentiality().level(), outcome, purpose, request);
    }

    static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有该客户档案", "There is no such customer file");
    }
}
