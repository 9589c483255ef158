"""The hand in which the sample pictures are drawn: flat sheets of coloured paper, laid one over the other."""
