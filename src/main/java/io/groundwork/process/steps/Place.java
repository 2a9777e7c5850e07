package io.groundwork.process.steps;

/** Where in a diagram a step of the catalogue may stand; listeners are named {@code event:element}. */
public enum Place {
    SERVICE_TASK("serviceTask"),
    START_OF_SUBPROCESS("start:subProcess"),
    START_OF_START_EVENT("start:startEvent"),
    START_OF_END_EVENT("start:endEvent");

    private final String key;

    Place(String key) {
        this.key = key;
    }

    /** The place as the gate writes it down while it walks the diagram. */
    public String key() {
        return key;
    }
}
