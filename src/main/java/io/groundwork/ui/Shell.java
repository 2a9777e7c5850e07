package io.groundwork.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Hangs the product's frame, its error notice, and the reader's way of writing dates and numbers into Vaadin. */
@SpringComponent
class Shell implements VaadinServiceInitListener {

    private final transient ErrorNotice errors;
    private final transient MessageBundles bundles;

    Shell(ErrorNotice errors, MessageBundles bundles) {
        this.errors = errors;
        this.bundles = bundles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new PageFrame(bundles));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(init -> writeAsTheReaderDoes(init.getUI()));
    }

    /** Dates and numbers follow the browser also where the texts are in a language it did not ask for. */
    private static void writeAsTheReaderDoes(UI page) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getLocale() != null) {
            page.setLocale(request.getLocale());
        }
    }
}
