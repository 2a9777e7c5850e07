package io.groundwork.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Hangs the product's frame and its error notice into Vaadin. */
@SpringComponent
class Shell implements VaadinServiceInitListener {

    private final transient ErrorNotice errors;

    Shell(ErrorNotice errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new PageFrame());
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(errors));
    }
}
