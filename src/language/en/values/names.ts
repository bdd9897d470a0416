// Data: given and family names as they are met in the United States, from many origins.

/** 300+ given names. */
export const givenNames: readonly string[] = `
James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica
Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Sandra Mark Margaret Donald Ashley
Steven Kimberly Andrew Emily Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa Timothy Deborah
Ronald Stephanie Jason Rebecca George Sharon Edward Laura Jeffrey Cynthia Ryan Dorothy Jacob Amy Nicholas Kathleen
Gary Angela Eric Shirley Jonathan Emma Stephen Brenda Larry Pamela Justin Nicole Scott Anna Brandon Samantha Benjamin
Katherine Samuel Christine Gregory Helen Alexander Debra Patrick Rachel Frank Carolyn Raymond Janet Jack Maria Dennis
Olivia Jerry Heather Tyler Diane Aaron Julie Jose Joyce Adam Victoria Nathan Ruth Henry Virginia Zachary Lauren Douglas
Kelly Peter Christina Kyle Joan Noah Evelyn Ethan Judith Jeremy Andrea Walter Hannah Christian Jacqueline Keith Martha
Roger Gloria Terry Teresa Austin Ann Sean Sara Gerald Madison Carl Frances Dylan Kathryn Harold Janice Jordan Jean
Jesse Abigail Bryan Alice Lawrence Julia Arthur Judy Gabriel Sophia Bruce Grace Logan Denise Billy Amber Joe Doris
Alan Marilyn Juan Danielle Elijah Beverly Willie Isabella Albert Theresa Wayne Diana Randy Natalie Mason Brittany
Vincent Charlotte Liam Marie Roy Kayla Bobby Alexis Caleb Lori Bradley Tiffany Russell Tammy Lucas Kim Mateo Camila
Luis Valentina Carlos Lucia Miguel Ximena Alejandro Daniela Diego Mariana Javier Gabriela Fernando Paola Ricardo
Adriana Andres Rosa Hector Esperanza Raul Marisol Sergio Beatriz Wei Mei Jian Ling Hao Xin Jun Yan Lei Fang Ming
Priya Arjun Ananya Rohan Kavya Vikram Deepa Sanjay Neha Rahul Meera Aditya Lakshmi Nikhil Divya Anil Sunita Ravi
Hiroshi Yuki Kenji Sakura Takeshi Aiko Naomi Haruto Emi Minjun Jisoo Hyun Soyeon Jihoon Eunji Seung Minh Linh Thuy
Hoang Trang Duc Huong Tuan Lan Quan Jamal Aaliyah DeShawn Latoya Malik Imani Tyrone Keisha Darnell Ebony Marquis
Tanisha Andre Shanice Terrell Jasmine Kwame Amara Chidi Ngozi Emeka Adaeze Tunde Folake Kofi Abena Oluwaseun Zainab
Omar Fatima Ahmed Layla Hassan Amina Yusuf Noor Ibrahim Samira Khalid Yasmin Tariq Leila Karim Huda Reza Shirin
Dariush Parisa Ivan Olga Dmitri Svetlana Sergei Natasha Mikhail Irina Piotr Agnieszka Tomasz Katarzyna Pavel Zuzana
Giulia Marco Francesca Luca Chiara Matteo Pierre Camille Luc Elodie Klaus Ingrid Lars Astrid Sven Freya Niamh Siobhan
Declan Eamon Bronwyn Rhys Malia Keoni Leilani Kai Sione Ana Mele Dakota Winona Cheyenne Ezra Miriam Avi Talia Levi
Shoshana Asher Hazel Juniper Wren Silas Theo Ivy Felix Clara Otis Mabel Jasper Nora August Stella Milo Ruby Beckett
Quinn Rowan Sage River Skyler Morgan Reese Parker Avery Riley Casey Jamie Robin Drew Marlon Desiree Alonzo Bernice
`.trim().split(/\s+/)

/** 400+ family names. */
export const familyNames: readonly string[] = `
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson
Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young
Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter
Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers
Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez
Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell
Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan
Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Tran
Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez Mcdonald Woods Washington Kennedy Wells
Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw
Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox Warren Mills
Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer
Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane
Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter
Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson
Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs Obrien Lynch Singh Vega Bishop
Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Li Wong Reid Hanson Le Mccoy Garrett
Burton Fuller Wang Weber Welch Rojas Lucas Marquez Fields Park Yang Little Banks Padilla Day Walsh Bowman Schultz
Luna Fowler Mejia Okafor Adeyemi Nwosu Mensah Owusu Diallo Traore Kamara Abebe Tesfaye Haile Mohamed Warsame Farah
Okonkwo Balogun Eze Asante Boateng Banda Moyo Dlamini Khan Hussain Ahmed Malik Siddiqui Chaudhry Rahman Begum Islam
Hossain Sharma Gupta Iyer Reddy Nair Menon Kapoor Mehta Desai Joshi Rao Banerjee Mukherjee Chatterjee Kulkarni Bhatt
Zhang Liu Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin He Gao Luo Zheng Liang Tanaka Suzuki Watanabe Ito Yamamoto
Nakamura Kobayashi Kato Yoshida Sasaki Choi Jung Kang Cho Yoon Jang Lim Han Pham Vu Dang Bui Do Ho Ngo Duong Ly
Reyna Villanueva Bautista Dela Aquino Mercado Pascual Navarro Ibarra Zamora Cisneros Escobar Quintero Bermudez
Kowalski Nowak Wisniewski Zielinski Novak Svoboda Horvat Kovacs Nagy Petrov Ivanov Volkov Sokolov Popov Kuznetsov
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Dubois Lefevre Moreau Laurent Girard Bergeron
Tremblay Gagnon Schneider Fischer Becker Zimmermann Krueger Vogel Lindqvist Johansson Nilsson Eriksson Haugen Dahl
Mikkelsen Virtanen Korhonen Doyle Gallagher Brennan Fitzgerald Oconnor Mccarthy Donovan Callahan Macleod Fraser
Sinclair Drummond Pritchard Llewellyn Vaughan Haddad Khoury Nasser Mansour Saleh Aziz Farouk Karimi Hosseini Tehrani
Ozturk Yilmaz Demir Kaya Cohen Levy Goldberg Shapiro Katz Rosenberg Feldman Kealoha Kahananui Tuiasosopo Begay Yazzie
Whitehorse Blackwell Thornton Ashford Calloway Whitaker Holloway Mercer Langley Prescott Sterling Ellington Beaumont
`.trim().split(/\s+/)
