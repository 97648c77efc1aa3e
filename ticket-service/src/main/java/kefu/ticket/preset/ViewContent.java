package kefu.ticket.preset;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.platform.json.Json;
import kefu.ticket.search.ListFilter;
import kefu.ticket.search.TicketPages;

/** A view is the filter of a list that an index answers. */
@ApplicationScoped
class ViewContent implements PresetDesk.Content<ViewChange> {

    private final TicketPages lists;

    ViewContent(TicketPages lists) {
        this.lists = lists;
    }

    @Override
    public PresetKind kind() {
        return PresetKind.VIEW;
    }

    @Override
    public Class<ViewChange> type() {
        return ViewChange.class;
    }

    @Override
    public ViewChange of(Preset kept) {
        return new ViewChange(kept.name(), Json.read(kept.content(), ListFilter.class));
    }

    @Override
    public void check(ViewChange content) {
        lists.check(content.filter(), "/filter");
    }

    @Override
    public String name(ViewChange content) {
        return content.name();
    }

    @Override
    public String written(ViewChange content) {
        return Json.write(content.filter());
    }
}
