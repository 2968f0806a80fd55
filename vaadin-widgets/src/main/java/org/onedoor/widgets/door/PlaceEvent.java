package org.onedoor.widgets.door;

import com.vaadin.flow.component.ComponentEvent;

/** The door came to another place, or is to be taken back to the one before. It tells no more than an address may. */
public final class PlaceEvent extends ComponentEvent<SingleDoor> {

    /** What becomes of the address. */
    public enum Move {
        /** A new place came after the one before. */
        ON,
        /** The place stands instead of the one before. */
        INSTEAD,
        /** The browser is to go back to the place, which its history has right behind this one; the door waits for it. */
        BACK
    }

    private final Place place;
    private final Move move;

    PlaceEvent(SingleDoor source, Place place, Move move) {
        super(source, false);
        this.place = place;
        this.move = move;
    }

    /** The place. */
    public Place place() {
        return place;
    }

    /** What becomes of the address. */
    public Move move() {
        return move;
    }
}
