#pragma once
unsigned char key(unsigned char at);
