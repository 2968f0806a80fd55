package org.onedoor.scales.adaptive.definition;

/** What a cut-off on an adaptive scale is given in. */
public enum Metric {
    /** The latent trait itself. */
    THETA,
    /** 50 + 10 theta. */
    T_SCORE;

    /** The theta that a cut-off stands for. */
    public double theta(double cutOff) {
        return this == THETA ? cutOff : (cutOff - 50) / 10;
    }
}
