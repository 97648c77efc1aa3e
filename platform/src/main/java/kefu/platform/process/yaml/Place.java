package kefu.platform.process.yaml;

/** Where something stands: a definition takes steps over from other files, so a line alone would not lead its author there. */
public record Place(String file, int line) {

    public Fault fault(String reason) {
        return new Fault(file, line, reason);
    }
}
