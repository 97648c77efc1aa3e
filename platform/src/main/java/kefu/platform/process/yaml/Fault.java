package kefu.platform.process.yaml;

/** One thing wrong in a definition file, told so that its author finds the place. */
public record Fault(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
