const unsigned char keys[] = {4, 5, 6};
