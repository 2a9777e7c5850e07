package io.groundwork.process.gate;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Takes out of a diagram what is in namespaces of other tools, processing instructions, and references to schemas. */
final class ForeignParts {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private ForeignParts() {}

    static void strip(Node node) {
        for (Node child : children(node)) {
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE || isForeign(child)) {
                node.removeChild(child);
            } else {
                strip(child);
            }
        }
        if (node instanceof Element element) {
            attributes(element).stream().filter(ForeignParts::isForeign).forEach(element::removeAttributeNode);
        }
    }

    static List<Node> children(Node node) {
        NodeList list = node.getChildNodes();
        List<Node> children = new ArrayList<>();
        for (int index = 0; index < list.getLength(); index++) {
            children.add(list.item(index));
        }
        return children;
    }

    static List<Element> elements(Node node) {
        return children(node).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The attributes that are not declarations of namespaces. */
    static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int index = 0; index < map.getLength(); index++) {
            Attr attribute = (Attr) map.item(index);
            if (!XMLNS.equals(attribute.getNamespaceURI())) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    private static boolean isForeign(Node child) {
        return child instanceof Element
                && (child.getNamespaceURI() == null || Namespaces.foreign(child.getNamespaceURI()));
    }

    private static boolean isForeign(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        return namespace != null
                && (Namespaces.foreign(namespace) || attribute.getLocalName().endsWith("chemaLocation"));
    }
}
