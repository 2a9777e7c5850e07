package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.upload.Upload;

/** Lets whole folders be dropped on an upload: every file of them, each under its path. */
@Tag("gw-folder-drop")
@JsModule("context://widgets/folder-drop.nocache.js")
final class FolderDrop extends Component {

    FolderDrop(Upload upload) {
        getElement().appendChild(upload.getElement());
        getElement().getStyle().set("display", "block");
    }
}
