package org.onedoor.widgets.scale;

/** A scale whose words may not be shown: whose they are, and nothing of them. */
final class NoWording extends ScalePage {

    NoWording(ScaleWidget widget) {
        super(widget);
        getContent()
                .add(
                        title(),
                        say(ScaleI18n.Text.NO_WORDING),
                        say(
                                ScaleI18n.Text.NO_WORDING_WHY,
                                widget.getScale().definition().licence().holder()));
    }
}
