package kefu.ticket.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;

/** Says when somebody is free. It tells nothing of who has the times that are taken, so everybody may ask. */
@ApplicationScoped
class SlotDesk {

    private final Slots slots;
    private final Windows windows;

    SlotDesk(Slots slots, Windows windows) {
        this.slots = slots;
        this.windows = windows;
    }

    @Transactional
    Page<SlotView> free(String host, LocalDate date, Paging paging) {
        List<Window> taken = windows.within(host, slots.day(date));
        Instant after = after(paging);
        List<SlotView> free = slots.of(date).stream()
                .filter(slot -> slot.from().isAfter(after))
                .filter(slot -> taken.stream().noneMatch(slot::overlaps))
                .limit(paging.fetch())
                .map(slot -> new SlotView(slot.from(), slot.until()))
                .toList();
        return paging.page(free, slot -> List.of(slot.from().toString()));
    }

    private static Instant after(Paging paging) {
        List<String> keys = paging.after();
        try {
            return keys.isEmpty() ? Instant.MIN : Instant.parse(keys.getLast());
        } catch (DateTimeParseException otherList) {
            throw Ask.wrong("cursor", "游标不属于此列表", "The cursor belongs to another list");
        }
    }
}
